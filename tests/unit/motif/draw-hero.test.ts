import assert from "node:assert/strict";
import { test } from "node:test";
import { drawHero } from "../../../assets/motif/draw-hero.ts";
import { drawMark } from "../../../assets/motif/draw-mark.ts";
import { heroCast } from "../../../assets/motif/hero-cast.ts";
import { heroSeats } from "../../../assets/motif/hero-seats.ts";

test("there is one free chair with a ring that breathes, and everybody else has a place and a look", () => {
  const hero = drawHero();
  assert.equal(hero.match(/class="accent-line breathe"/g)?.length, 1);
  assert.equal(hero.match(/class="accent-line"/g)?.length, 2, "seat and back of the free chair");
  assert.equal(heroSeats.length, heroCast.length);
  assert.equal(new Set(heroCast.map(({ hair }) => hair)).size, heroCast.length, "no two heads alike");
  assert.equal(new Set(heroCast.map(({ skin }) => skin)).size, 4);
  assert.equal(heroSeats.filter(({ wheels }) => wheels).length, 1);
});

test("another seed gives the people other places, and the same one the same picture", () => {
  assert.equal(drawHero(3), drawHero(3));
  assert.notEqual(drawHero(3), drawHero(1));
  assert.equal(drawHero(1 + heroCast.length), drawHero(1));
});

test("its ring breathes, but only where motion is welcome", () => {
  assert.match(drawMark("hero"), /@media\(prefers-reduced-motion:no-preference\)\{\.breathe/);
  assert.doesNotMatch(drawMark("circle"), /animation/);
});

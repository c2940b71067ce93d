import assert from "node:assert/strict";
import { test } from "node:test";
import { findMediaSite } from "../../../src/site/find-media-site.ts";

test("what a frame shows is opened at the address that people know", () => {
  const frames: [frame: string, name: string, opens: string][] = [
    [
      "https://www.youtube.com/embed/dQw4w9WgXcQ?start=4",
      "YouTube",
      "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
    ],
    [
      "//www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
      "YouTube",
      "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
    ],
    [
      "https://www.youtube.com/embed/videoseries?list=PL1",
      "YouTube",
      "https://www.youtube.com/playlist?list=PL1",
    ],
    ["https://player.vimeo.com/video/76979871?h=1", "Vimeo", "https://vimeo.com/76979871"],
    ["https://archive.org/embed/night", "Internet Archive", "https://archive.org/details/night"],
    ["https://tube.example/videos/embed/9c9d", "tube.example", "https://tube.example/w/9c9d"],
    [
      "https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/a/b",
      "SoundCloud",
      "https://soundcloud.com/a/b",
    ],
    ["https://open.spotify.com/embed/episode/4rOo", "Spotify", "https://open.spotify.com/episode/4rOo"],
  ];
  for (const [frame, name, opens] of frames) {
    const site = findMediaSite(frame);
    assert.deepEqual([site?.name, site?.opens], [name, opens], frame);
    assert.ok(site?.block, frame);
  }
});

test("the address of a page stays as it is, and the name of its site is known or its host", () => {
  for (const [address, name] of [
    ["https://youtu.be/dQw4w9WgXcQ", "YouTube"],
    ["https://www.youtube.com/watch?v=dQw4w9WgXcQ", "YouTube"],
    ["https://www.harbour.example/films/1", "harbour.example"],
  ] as const)
    assert.deepEqual([findMediaSite(address)?.name, findMediaSite(address)?.opens], [name, address]);
  assert.equal(findMediaSite("https://notyoutube.com/watch?v=1")?.block, null);
  for (const own of ["film.mp4", "/films/film.mp4", "https://", "mailto:a@b.example"])
    assert.equal(findMediaSite(own), null);
});

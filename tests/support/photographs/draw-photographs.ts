// Makes the photographs of the starters anew, which takes some minutes each: node --import tsx tests/support/photographs/draw-photographs.ts FOLDER [NAME…]
// What the camera saw is kept beside them as NAME.light, so that another print takes a second.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { develop } from "./develop.ts";
import { photograph } from "./photograph.ts";
import { scenes } from "./scenes.ts";
import { smooth } from "./smooth.ts";

const [folder = ".cache/photographs", ...names] = process.argv.slice(2);
const width = Number(process.env.WIDTH ?? 960);
const rays = Number(process.env.RAYS ?? 12);

mkdirSync(folder, { recursive: true });
for (const [name, scene] of Object.entries(scenes)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const height = scene.square ? width : Math.round((width * 2) / 3);
  const negative = join(folder, `${name}.light`);
  if (!existsSync(negative)) {
    const { sharp, soft, marks } = photograph(scene, width, height, rays);
    const shade = smooth(soft, marks, width, height);
    writeFileSync(
      negative,
      sharp.map((light, n) => light + (marks[n * 5 + 4] as number) * (shade[n] as number)),
    );
  }
  const light = new Float32Array(new Uint8Array(readFileSync(negative)).buffer);
  writeFileSync(
    join(folder, `${name}.webp`),
    await develop(light, width, scene.exposure, scene.inks, scene.square ? 480 : 1440),
  );
}

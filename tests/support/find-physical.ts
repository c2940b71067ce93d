/** A declaration that says left or right where a language may be written the other way: its file and itself. */
export interface PhysicalDeclaration {
  path: string;
  text: string;
}

// In the name of a property, and as a word of its value.
const side = /(?:^|-)(?:left|right|top|bottom)(?:-|$)/;
const size = /^(?:(?:min|max)-)?(?:width|height)$|^contain-intrinsic-(?:width|height)$/;
const sided =
  /^(?:text-align(?:-last)?|float|clear|caption-side|justify-\w+|[\w-]*resize|(?:[\w-]+-)?(?:position|origin|anchor))$/;
const turned = /\b(?:rotate[XYZ]?|skew[XY]?|matrix(?:3d)?|translate(?:3d)?|translateX|scale(?:3d)?|scaleX)\(/;
// Four values whose second and fourth are the right and the left side.
const boxes =
  /^(?:margin|padding|inset|border-(?:width|style|color)|border-image-(?:slice|width|outset)|scroll-(?:margin|padding)|overflow-clip-margin)$/;

/** The declarations of a style sheet (CSS or Sass) that hold for one direction of writing only. */
export function findPhysical(path: string, sheet: string): PhysicalDeclaration[] {
  return listDeclarations(sheet)
    .filter(({ name, value }) => isPhysical(name, value))
    .map(({ name, value }) => ({ path, text: `${name}: ${value}` }));
}

function isPhysical(name: string, value: string): boolean {
  const values = splitValues(value);
  if (side.test(name) || size.test(name)) return true;
  if (sided.test(name)) return /\b(?:left|right|horizontal)\b/.test(value) || isPlace(name, values);
  if (boxes.test(name)) return values.length === 4 && values[1] !== values[3];
  if (name === "border-radius") return new Set(values).size > 1;
  if (name === "translate" || name === "scale" || name === "rotate") return isTurned(name, values);
  if (/^(?:transform|--[\w-]+)$/.test(name)) return turned.test(value);
  if (/^(?:box|text)-shadow$/.test(name)) return value.split(/,(?![^(]*\))/).some(isAside);
  if (name === "clip-path" || name === "shape-outside")
    return !/^(?:circle\([^)]*\)|inset\(\S+\)|none)$/.test(value);
  return /^(?:background|mask|border-image)/.test(name) && isTilted(value);
}

/** `object-position: 0` is the left edge; the middle is the same for both. */
function isPlace(name: string, [first = ""]: string[]): boolean {
  return (
    /(?:position|origin)$/.test(name) &&
    !/^(?:static|relative|absolute|fixed|sticky|under|from-font|center|50%|var\(.*)$/.test(first)
  );
}

function isTurned(name: string, [first = "", second]: string[]): boolean {
  if (first === "none") return false;
  if (name === "translate") return first !== "0" && !first.includes("var(--start)");
  return name === "rotate" || (second !== undefined && second !== first);
}

function isAside(shadow: string): boolean {
  const [x] = splitValues(shadow.trim().replace(/^inset\s+/, ""));
  return shadow.trim() !== "none" && x !== "0";
}

function isTilted(value: string): boolean {
  const angles = [...value.matchAll(/(?:linear|conic)-gradient\(\s*(?:from\s+)?(-?[\d.]+)(?:deg|turn)/g)];
  return /\b(?:left|right)\b/.test(value) || angles.some(([, angle]) => Number(angle) % 180 !== 0);
}

function listDeclarations(sheet: string): { name: string; value: string }[] {
  const bare = sheet.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[\s;{}])\/\/.*$/gm, "$1");
  return [...bare.matchAll(/(?:^|[;{}])\s*([\w-]+)\s*:\s*([^;{}]+?)\s*(?=[;}])/g)].map(([, name, value]) => ({
    name: name as string,
    value: (value as string).replace(/\s+/g, " "),
  }));
}

function splitValues(value: string): string[] {
  return value.replace(/\s*!important$/, "").split(/\s+(?![^(]*\))/);
}

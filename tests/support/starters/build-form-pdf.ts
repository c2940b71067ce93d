import { type FormPaper, type PaperField, type PaperText, setPaper } from "./set-paper.ts";

/**
 * A form as a PDF that can be filled in on the screen or printed: tagged, with a title, a language and a name for each field. The letters
 * are of the reader's own Helvetica, so that the file stays small; what is written in it are those of Latin 1.
 */
export function buildFormPdf(paper: FormPaper): Buffer {
  const { texts, fields, lines } = setPaper(paper);
  const objects: string[] = [];
  const reserve = () => objects.push("");
  const add = (body: string) => objects.push(body);
  const [catalog, pages, page, root] = [reserve(), reserve(), reserve(), reserve()];
  const fonts = ["Helvetica", "Helvetica-Bold"].map((name) =>
    add(`<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`),
  );
  const resources = `<</Font<</R ${fonts[0]} 0 R/B ${fonts[1]} 0 R>>>>`;

  const documentElement = reserve();
  const kids: { y: number; x: number; element: number }[] = [];
  const marked = texts.map((text, mcid) => {
    const element = add(
      `<</Type/StructElem/S/${text.tag}/P ${documentElement} 0 R/Pg ${page} 0 R/K ${mcid}>>`,
    );
    kids.push({ y: text.lines[0]?.y ?? 0, x: text.x, element });
    return element;
  });
  const widgets = fields.map((field, i) => {
    const [widget, element] = [reserve(), reserve()];
    objects[widget - 1] = describeField(field, page, i + 1);
    objects[element - 1] =
      `<</Type/StructElem/S/Form/P ${documentElement} 0 R/Pg ${page} 0 R/K<</Type/OBJR/Obj ${widget} 0 R>>>>`;
    kids.push({ y: field.label, x: field.x + 0.1, element });
    return { widget, element };
  });
  kids.sort((a, b) => b.y - a.y || a.x - b.x);

  objects[documentElement - 1] =
    `<</Type/StructElem/S/Document/P ${root} 0 R/K[${kids.map(({ element }) => `${element} 0 R`).join(" ")}]>>`;
  const tree = add(
    `<</Nums[0[${marked.map((id) => `${id} 0 R`).join(" ")}]${widgets.map(({ element }, i) => ` ${i + 1} ${element} 0 R`).join("")}]>>`,
  );
  objects[root - 1] =
    `<</Type/StructTreeRoot/K ${documentElement} 0 R/ParentTree ${tree} 0 R/ParentTreeNextKey ${fields.length + 1}>>`;
  const drawn = [...texts.map(drawText), "/Artifact BMC", "0.45 G 0.8 w", ...lines, "EMC"].join("\n");
  const contents = add(`<</Length ${drawn.length}>>stream\n${drawn}\nendstream`);
  const listed = widgets.map(({ widget }) => `${widget} 0 R`).join(" ");
  objects[page - 1] =
    `<</Type/Page/Parent ${pages} 0 R/MediaBox[0 0 595 842]/Resources${resources}/Contents ${contents} 0 R/Annots[${listed}]/StructParents 0/Tabs/S>>`;
  objects[pages - 1] = `<</Type/Pages/Kids[${page} 0 R]/Count 1>>`;
  objects[catalog - 1] =
    `<</Type/Catalog/Pages ${pages} 0 R/Lang(${paper.language})/MarkInfo<</Marked true>>/StructTreeRoot ${root} 0 R/ViewerPreferences<</DisplayDocTitle true>>` +
    `/AcroForm<</Fields[${listed}]/NeedAppearances true/DA(/R 11 Tf 0 g)/DR${resources}>>>>`;
  return joinObjects(objects, catalog, add(`<</Title${literal(paper.title)}>>`));
}

function describeField({ x, y, width, height, name, help, long }: PaperField, page: number, parent: number) {
  return (
    `<</Type/Annot/Subtype/Widget/FT/Tx/T${literal(name)}/TU${literal(help)}/Rect[${x} ${y} ${x + width} ${y + height}]/P ${page} 0 R` +
    `/F 4/DA(/R 11 Tf 0 g)/StructParent ${parent}${long ? "/Ff 4096" : ""}>>`
  );
}

function drawText({ tag, x, size, bold, lines }: PaperText, mcid: number): string {
  const shown = lines.map(({ words, y }) => `1 0 0 1 ${x} ${y} Tm ${literal(words)} Tj`).join(" ");
  return `/${tag}<</MCID ${mcid}>>BDC BT /${bold ? "B" : "R"} ${size} Tf 0 g ${shown} ET EMC`;
}

/** A string of PDF. */
function literal(text: string): string {
  return `(${text.replace(/[\\()]/g, "\\$&")})`;
}

function joinObjects(objects: string[], catalog: number, info: number): Buffer {
  let file = "%PDF-1.7\n%âãÏÓ\n";
  const places = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  const trailer = `trailer\n<</Size ${objects.length + 1}/Root ${catalog} 0 R/Info ${info} 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + xref + trailer, "latin1");
}

import type { BlockFact } from "../markdown/body.ts";
import { findMediaSite } from "../site/find-media-site.ts";
import { parseLength } from "../site/parse-length.ts";

const elsewhere = /^(?:(?:https?:)?\/\/|www\.)/i;
const film = /\.(?:mp4|m4v|webm|ogv)$/i;
const recording = /\.(?:mp3|m4a|ogg|oga|opus|wav|flac)$/i;

/** What is wrong with a line of a block, or with the block where no line is named. */
interface MediaFault {
  line?: string;
  message: string;
  hint: string;
  /** What belongs in the place of the line's name, or of its value. */
  name?: string;
  value?: string;
}

/** What is wrong with the lines of a block that shows a film or a recording. */
export function findMediaFaults({ name, words, options }: BlockFact): MediaFault[] {
  const { file, link, title, captions, silent, transcript, length, date } = options;
  const noun = name === "audio" ? "recording" : "film";
  const faults: MediaFault[] = [];
  if (words)
    faults.push({
      message: `"${words}" stands behind the name of the block, where nothing is read.`,
      hint: `Write it on a line of its own: “${elsewhere.test(words) ? "link" : film.test(words) || recording.test(words) ? "file" : "title"}: ${words}”.`,
    });
  else if (!file && !link)
    faults.push({
      message: `The block does not say which ${noun} it shows.`,
      hint: `Write a line with “file:” and the name of a file beside this page, or one with “link:” and an address.`,
    });
  else if (file && link)
    faults.push({
      line: "link",
      message: `The block has a file of its own and a link, and shows the file alone.`,
      hint: "Take one of the two lines out.",
    });
  else faults.push(...(file ? findFileFaults(name, file, noun) : findLinkFaults(link ?? "")));
  if ((file || link) && !title)
    faults.push({
      message: `The ${noun} has no title, so nobody knows what it is before it plays.`,
      hint: "Write a line with “title:” and what it is called.",
    });
  if (file && film.test(file) && name === "video" && !elsewhere.test(file) && !captions && silent !== "yes")
    faults.push({
      message: "The film has no captions, so who can't hear it learns nothing of what is said.",
      hint: `Write “captions: ${file.replace(/\.\w+$/, "")}.vtt” with a file of captions (WebVTT), or “silent: yes” if nothing is said in it.`,
    });
  if (captions && !/\.vtt$/i.test(captions))
    faults.push({
      line: "captions",
      message: `"${captions}" is no file of captions that browsers read.`,
      hint: "Save it as WebVTT, which most programs for captions do, with a name that ends in .vtt.",
    });
  if (file && recording.test(file) && name === "audio" && !elsewhere.test(file) && !transcript)
    faults.push({
      message: "What is said in the recording stands nowhere to read.",
      hint: "Write a line with “transcript:” and a page or file that has it.",
    });
  if (silent && silent !== "yes")
    faults.push({
      line: "silent",
      value: "yes",
      message: `"silent" takes yes.`,
      hint: "Take the line out if something is said in it.",
    });
  if (length && !parseLength(length))
    faults.push({
      line: "length",
      message: `"${length}" is no length.`,
      hint: "Write minutes and seconds, as 3:20, or hours too, as 1:02:45.",
    });
  if (date && !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(date))
    faults.push({ line: "date", message: `"${date}" is no day.`, hint: "Write it like 2026-03-01." });
  return faults;
}

function findFileFaults(name: string, file: string, noun: string): MediaFault[] {
  if (elsewhere.test(file))
    return [
      {
        line: "file",
        name: "link",
        message: `"${file}" is on another site, of which nothing is loaded here.`,
        hint: "As a link, it is shown as a poster that leads there.",
      },
    ];
  const [own, other, meant] = name === "audio" ? [recording, film, "video"] : [film, recording, "audio"];
  if (own.test(file)) return [];
  return [
    {
      line: "file",
      message: `"${file}" is no ${noun} that browsers play.`,
      hint: other.test(file)
        ? `Write “::: ${meant}” above it.`
        : name === "audio"
          ? "Save it as .mp3 or .m4a."
          : "Save it as .mp4 (H.264), which all browsers play.",
    },
  ];
}

function findLinkFaults(link: string): MediaFault[] {
  const [, written] = /[(<"](https?:[^\s()<>"]+)[)>"]/.exec(link) ?? [];
  const site = findMediaSite(written ?? link);
  if (site && (written || site.opens !== link))
    return [
      {
        line: "link",
        value: site.opens,
        message: written
          ? "Here stands an address alone, without signs around it."
          : "This is the address of a frame, which people can't open by itself.",
        hint: `Write the address at which ${site.name} shows it.`,
      },
    ];
  const path = link.split("#", 1)[0] as string;
  if (site || !/\.\w{2,8}$|\/$/.test(path) || /^[\w+.-]+:|^www\./.test(link)) return [];
  return film.test(link) || recording.test(link)
    ? [
        {
          line: "link",
          name: "file",
          message: `"${link}" is a file of this site, which can be played here.`,
          hint: "As a file, it gets the controls to do so.",
        },
      ]
    : [
        {
          line: "link",
          message: `"${link}" is no address of another site.`,
          hint: "Write the full address, which begins with https://.",
        },
      ];
}

/** A site of films and recordings: its name, and where in an address of its frames the film is named. */
interface MediaSite {
  name: string;
  host: RegExp;
  block: "audio" | "video";
  /** Address that people open, from one that frames load. */
  open?: (frame: URL) => string | null;
}

const sites: MediaSite[] = [
  {
    name: "YouTube",
    block: "video",
    host: /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/,
    open: ({ pathname, searchParams }) => {
      const [, id] = /^\/(?:embed|v|shorts|live)\/([\w-]{6,})/.exec(pathname) ?? [];
      const list = searchParams.get("list");
      if (id === "videoseries" && list) return `https://www.youtube.com/playlist?list=${list}`;
      return id ? `https://www.youtube.com/watch?v=${id}` : null;
    },
  },
  {
    name: "Vimeo",
    block: "video",
    host: /(?:^|\.)vimeo\.com$/,
    open: ({ pathname }) => {
      const [, id] = /^\/video\/(\d+)/.exec(pathname) ?? [];
      return id ? `https://vimeo.com/${id}` : null;
    },
  },
  {
    name: "Dailymotion",
    block: "video",
    host: /(?:^|\.)(?:dailymotion\.com|dai\.ly)$/,
    open: ({ pathname }) => {
      const [, id] = /^\/embed\/video\/(\w+)/.exec(pathname) ?? [];
      return id ? `https://www.dailymotion.com/video/${id}` : null;
    },
  },
  {
    name: "Internet Archive",
    block: "video",
    host: /(?:^|\.)archive\.org$/,
    open: ({ pathname }) => {
      const [, id] = /^\/embed\/([^/]+)/.exec(pathname) ?? [];
      return id ? `https://archive.org/details/${id}` : null;
    },
  },
  {
    name: "SoundCloud",
    block: "audio",
    host: /(?:^|\.)soundcloud\.com$/,
    open: ({ searchParams }) => searchParams.get("url"),
  },
  {
    name: "Spotify",
    block: "audio",
    host: /(?:^|\.)spotify\.com$/,
    open: ({ origin, pathname }) => (/^\/embed\//.test(pathname) ? origin + pathname.slice(6) : null),
  },
  { name: "Apple Podcasts", block: "audio", host: /^podcasts\.apple\.com$/ },
  { name: "Facebook", block: "video", host: /(?:^|\.)facebook\.com$/ },
  { name: "Instagram", block: "video", host: /(?:^|\.)instagram\.com$/ },
  { name: "TikTok", block: "video", host: /(?:^|\.)tiktok\.com$/ },
];

/** Films on sites that run PeerTube, whatever their host. */
const peerTube = /^\/videos\/embed\/([\w-]+)/;

/** The site of an address. */
interface Found {
  name: string;
  /** The block that leads to what it has, where it is one of films or recordings. */
  block: "audio" | "video" | null;
  /** The address that people open: another one where this is what a frame loads. */
  opens: string;
}

/** The site that a full address leads to; `null` for an address within this one. */
export function findMediaSite(address: string): Found | null {
  const full = address.startsWith("//") ? `https:${address}` : address;
  if (!/^https?:/i.test(full) || !URL.canParse(full)) return null;
  const url = new URL(full);
  const site = sites.find(({ host }) => host.test(url.hostname));
  if (site) return { name: site.name, block: site.block, opens: site.open?.(url) ?? full };
  const [, film] = peerTube.exec(url.pathname) ?? [];
  return {
    name: url.hostname.replace(/^www\./, ""),
    block: film ? "video" : null,
    opens: film ? `${url.origin}/w/${film}` : full,
  };
}

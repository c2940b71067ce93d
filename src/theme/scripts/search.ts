// Loaded when the reader opens the search for the first time (see offer-search.ts), and opens it.
import { openSearch } from "../search/open-search.ts";
import type { SearchSettings } from "../search/search-settings.ts";

declare const searchSettings: SearchSettings;

const { src } = document.currentScript as HTMLScriptElement;
const button = document.querySelector<HTMLButtonElement>("button[data-site-map]");
if (button) openSearch(button, { ...searchSettings, index: new URL(searchSettings.index, src).href });

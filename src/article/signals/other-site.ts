import type { Candidate } from "../page/candidate.ts";
import type { Facts, Signal } from "./evidence.ts";
import { isPhrase } from "./forms.ts";
import { isDocument, isPictureFile, leadsToPost, leadsToStory } from "./links.ts";
import { namesSource } from "./source-line.ts";

/** Characters outside links: a label. */
const LABEL_LENGTH = 40;
/** Characters of an entry: what is offered, where. */
const ENTRY_LENGTH = 90;
/** Characters of a path that is an entry's number. */
const SHORT_PATH = 24;
/** Links of a list. */
const MANY = 2;

/** Entries of one other site's, such as jobs and flats: what a story is told from has words in common with it, or is named in it. */
export const otherSiteSignals: readonly Signal[] = [
  {
    id: "list-of-another-site",
    cue: "link",
    reason: "list_of_links",
    find: (candidate, facts) => {
      if (!isBareList(candidate, facts) || !areEntries(facts)) return [];
      const { prose } = facts.around;
      const host = facts.links[0]?.address.split("/")[0] ?? "";
      if (!prose.isForeign(candidate) || prose.shared(candidate) > 0 || prose.names(host)) return [];
      return namesSource(candidate.text) ? [] : [{ role: "advertisement", weight: 0.8 }];
    },
  },
];

/** Nothing but links, each in a line of its own, under at most a label. */
function isBareList({ shape, text, place, pictures, controls, captioned, prose }: Candidate, facts: Facts) {
  if (shape !== "box" || place === "before" || captioned || prose > 0) return false;
  if (pictures.length + controls.length > 0 || facts.plain > LABEL_LENGTH) return false;
  const lines = text.split("\n");
  return facts.links.length >= MANY && facts.links.every((link) => lines.includes(link.text));
}

/** All lead to numbered or briefly named places of one site that is not the page's. */
function areEntries({ links }: Facts): boolean {
  const hosts = new Set(links.map(({ address }) => address.split("/")[0]));
  if (hosts.size !== 1 || links.some((link) => link.own || leadsToPost(link))) return false;
  if (new Set(links.map(({ address }) => address)).size < links.length) return false;
  return links.every((link) => {
    if (isDocument(link) || isPictureFile(link) || leadsToStory(link)) return false;
    const path = link.address.slice(link.address.indexOf("/"));
    return (
      path.length > 1 && path.length <= SHORT_PATH && isPhrase(link.text) && link.text.length <= ENTRY_LENGTH
    );
  });
}

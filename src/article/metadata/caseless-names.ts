import type { Credit, CreditPart } from "../../model/metadata.ts";
import { CREDIT_WORDS } from "../../rules/bylines.ts";
import { PUBLISHED_WORDS, UPDATED_WORDS } from "../../rules/date-words.ts";
import { isDense } from "../../rules/letters.ts";

const HAN = "\u3005\u3040-\u30ff\u3400-\u9fff";
/** Titles behind a name, and labels before one. */
const AUTHOR_LABELS =
  "本报记者|新华社记者|本刊记者|本网记者|特约记者|见习记者|实习记者|驻京记者|记者|記者|作者|撰文者|撰文|撰稿人|撰稿|文字|通讯员|通訊員|实习生|" +
  "取材・文|取材|執筆|著者|筆者|ライター|聞き手|文|글쓴이|작성자|기자|글|취재";
const TITLES =
  "著|지음|記者|记者|特派員|特派记者|編集委員|編集長|論説委員|论说委员|报道|報道|報導|报导|編輯|编辑|さん|氏|기자|특파원|선임기자|논설위원|인턴기자|객원기자|전문기자|앵커";
const OTHERS: readonly { part: CreditPart; labels: string }[] = CREDIT_WORDS.map(({ part, nouns }) => ({
  part,
  labels: nouns
    .split("|")
    .filter((noun) => isDense(noun))
    .join("|"),
})).filter(({ labels }) => labels !== "");
/** A label before names: one sign needs a mark behind it, or it may be part of a name. */
const LABEL = new RegExp(
  `(?<=^|[\\s|｜/／;；,，、（(\\[【〔■▲●◆·])(${[AUTHOR_LABELS, ...OTHERS.map(({ labels }) => labels)]
    .join("|")
    .split("|")
    .sort((a, b) => b.length - a.length)
    .join("|")})(\\s*[:：/／●=＝◎]\\s*|\\s+|(?=[${HAN}\uac00-\ud7af]))`,
  "g",
);
const TITLE_END = new RegExp(`(?:(?<!\\s)\\s+)?(?:${TITLES})$`);
/** What somebody did beside the author, behind the name: "佐藤花子 訳". */
const PARTS_BEHIND: readonly { part: CreditPart; ends: RegExp }[] = [
  { part: "translation", ends: /(?:監訳|翻訳|編訳|訳|译|譯|옮김)$/ },
  { part: "editing", ends: /(?:編集|編|엮음)$/ },
  { part: "review", ends: /(?:監修|감수)$/ },
  { part: "pictures", ends: /(?:撮影|写真|摄影|사진)$/ },
];
const DATE_LABELS = new Set([...PUBLISHED_WORDS, ...UPDATED_WORDS]);
const DIVIDER =
  /[、，,;；/／&＆|｜·=＝]|(?<=[\u3400-\u9fff])・(?=[\u3400-\u9fff])|(?<!\s)\s+(?:和|与|與|及)\s+|(?<=[\u3400-\u9fff]{2})[和与與及](?=[\u3400-\u9fff]{2})/;
const NAME = new RegExp(
  `^(?:[${HAN}]{2,4}|[\u30a0-\u30ff]{2,12}|[\u30a0-\u30ff]{2,10}[=＝・][\u30a0-\u30ff]{2,12}|[\uac00-\ud7af]{2,5})$`,
);
const FULL_NAME = new RegExp(`^[${HAN}]{1,4} [${HAN}]{1,4}$`);
/** Where a report comes from, behind the name: "王小明／台北報導". */
const FILED_FROM = new RegExp(`[／/][${HAN}]{2,6}(?:報導|报导|報道|报道|電|电)`, "g");
/** Two whole names side by side: three signs each, or behind the word of mainland papers for reporters. */
const TWO_NAMES =
  /((?<![\u3400-\u9fff])[\u3400-\u9fff]{3}|(?<=记者 ?)[\u3400-\u9fff]{2,3}) (?=[\u3400-\u9fff]{3}(?![\u3400-\u9fff]))/g;
const HOUSE =
  /[社部网網报報台局院室組组班]$|編集部|编辑部|通讯社|新聞|新闻|뉴스|신문|통신|일보|방송|경제|데일리|편집국|편집부/;

export interface CaselessByline {
  authors: string[];
  credits: Credit[];
}

/** Names in a Chinese, Japanese or Korean byline: "记者 王小明、李大卫 责编 陈静", "김민서 기자", "文/王小明 图/李大卫". */
export function readCaselessByline(line: string): CaselessByline {
  const authors: string[] = [];
  const credits: CaselessByline["credits"] = [];
  const text = line.replace(FILED_FROM, "").replace(TWO_NAMES, "$1、");
  const labels = [...text.matchAll(LABEL)].filter(isLabel);
  const stretches = [
    {
      part: null as CreditPart | null,
      text: text.slice(0, labels[0]?.index ?? text.length),
      isLabelled: false,
    },
    ...labels.map((label, i) => ({
      part: partOf(label[1]!),
      text: text.slice(label.index + label[0].length, labels[i + 1]?.index ?? text.length),
      isLabelled: true,
    })),
  ];
  for (const { part, text: stretch, isLabelled } of stretches) {
    for (const piece of stretch.split(DIVIDER)) {
      const behind = isLabelled ? undefined : PARTS_BEHIND.find(({ ends }) => ends.test(piece.trim()));
      for (const name of namesIn(behind ? piece.trim().replace(behind.ends, "") : piece)) {
        const own = behind?.part ?? part;
        if (own) credits.push({ name, part: own });
        else if (!authors.includes(name)) authors.push(name);
      }
    }
  }
  return { authors, credits };
}

/** A sign that is also part of names is a label only with a mark behind it, a word also with a space. */
function isLabel(match: RegExpMatchArray): boolean {
  const [, label = "", gap = ""] = match;
  if (/[:：/／●=＝◎]/.test(gap)) return true;
  return label.length > 1 && (gap !== "" || label.length > 2 || /[记記]者/.test(label));
}

function partOf(label: string): CreditPart | null {
  return OTHERS.find(({ labels }) => labels.split("|").includes(label))?.part ?? null;
}

function namesIn(piece: string): string[] {
  const text = piece.replace(/[\s[\]【】〔〕（）()「」『』〈〉<>=＝:：.。●■▲◆]+/g, " ").trim();
  const bare = text.replace(TITLE_END, "");
  if (NAME.test(bare) || FULL_NAME.test(bare)) return isHouse(bare) ? [] : [bare];
  // A name in Latin letters behind a label of these scripts.
  if (/^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(bare)) return [bare];
  return bare.split(" ").flatMap((word) => {
    const name = word.replace(TITLE_END, "");
    return NAME.test(name) && !isHouse(name) && !DATE_LABELS.has(name) ? [name] : [];
  });
}

function isHouse(name: string): boolean {
  return HOUSE.test(name);
}

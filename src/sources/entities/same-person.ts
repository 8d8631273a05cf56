import { addTo } from "../text/multimap.ts";
import { foldName } from "../text/name-words.ts";
import type { PeopleIndex, Person, PlacedRole } from "./person.ts";

/** "al-Balaous" goes by "Balaous" too. */
const ARABIC_ARTICLE = /^(?:a[dlnrstz]|ash|e[lz])-/u;

/** Adds a person, or what is told anew of one who is known. */
export function addPerson(index: PeopleIndex, person: Person, length: number, twoSurnames: boolean): void {
  const joins = twoSurnames || ARABIC_ARTICLE.test(person.surname);
  const last = person.surname.slice(person.surname.lastIndexOf("-") + 1);
  const part = joins && last !== person.surname ? last : null;
  const words = person.name.split(" ").map(foldName);
  // "Carolina Porcell Méndez" is "Porcell" later.
  const father = twoSurnames && words.length === 3 ? words[1]! : person.surname;
  const known = knownAs(index, person, length, part) ?? knownByFather(index, person, father);
  if (known) {
    if (isOfAnother(known, person, length)) {
      learnOfKin(known, person);
      return;
    }
    learn(known, person);
    if (part !== null && !index.bySurname.has(person.surname)) addTo(index.bySurname, person.surname, known);
    if (father !== person.surname && known.surname !== person.surname)
      addTo(index.bySurname, person.surname, known);
    return;
  }
  index.people.push(person);
  if (person.first !== person.surname) addTo(index.byFirst, person.first, person);
  const middle = middleOf(person);
  if (middle && !twoSurnames) addTo(index.byFirst, middle, person);
  addTo(index.bySurname, person.surname, person);
  if (part !== null) addTo(index.bySurname, part, person);
  if (father !== person.surname) addTo(index.bySurname, father, person);
}

/** Who of those named before the person is. `part`: the last part of a surname that is joined of two. */
function knownAs(
  { bySurname, byFirst }: PeopleIndex,
  person: Person,
  length: number,
  part: string | null,
): Person | undefined {
  const same = bySurname.get(person.surname)?.find((other) => isSamePerson(other, person, length));
  if (same) return same;
  // "Fernando Grande-Marlaska" may have been "Marlaska" before.
  const before = part === null ? undefined : bySurname.get(part)?.find(({ name }) => !name.includes(" "));
  if (before) return before;
  // "Sir Keir": a form of address before the given name of somebody named in full.
  const given = length === 1 ? byFirst.get(person.surname) : undefined;
  return given?.length === 1 ? given[0] : undefined;
}

/** "Carolina Porcell Méndez" may have been "Carolina Porcell" before. */
function knownByFather(
  { bySurname }: PeopleIndex,
  { name, surname }: Person,
  father: string,
): Person | undefined {
  if (father === surname) return undefined;
  return bySurname
    .get(father)
    ?.find((other) => other.name.includes(" ") && name.startsWith(`${other.name} `));
}

/** What another mention tells of somebody known. */
function learn(known: Person, told: Person): void {
  known.gender ??= told.gender;
  known.age ??= told.age;
  known.beside ||= told.beside;
  known.proven ||= told.proven;
  for (const role of told.roles) if (!known.roles.includes(role)) known.roles.push(role);
  if (told.role !== null) takeRole(known, { text: told.role, rank: told.roleRank });
  const fuller =
    known.first === known.surname ||
    told.name.endsWith(` ${known.name}`) ||
    told.name.startsWith(`${known.name} `);
  const shorter =
    known.opens && !told.opens && known.name.endsWith(` ${told.name}`) && told.name.includes(" ");
  if (
    shorter ||
    (told.name.length > known.name.length && fuller && !(told.opens && known.name.includes(" ")))
  ) {
    known.name = told.name;
    known.first = told.first;
    known.opens = told.opens;
  }
}

/** "Joon" of "Yeun Joon Kim": somebody's given name may be the second word of three. */
function middleOf({ name }: Person): string | null {
  const [, middle = "", ...rest] = name.split(" ");
  return rest.length === 1 && /^\p{Lu}\p{Ll}{2,}$/u.test(middle) ? foldName(middle) : null;
}

/** "said Quill, who owns a boatyard": of somebody named in full before. */
export function takeRoleOfKnown({ bySurname }: PeopleIndex, surname: string, role: PlacedRole): void {
  const [known, ...others] = bySurname.get(surname) ?? [];
  if (known && others.length === 0) takeRole(known, role);
}

/** The role whose place is surer; in one as sure, the compound that tells more than its last part. */
function takeRole(person: Person, { text, rank }: PlacedRole): void {
  const tellsMore = person.role !== null && rank === person.roleRank && isCompoundOf(person.role, text);
  if (rank <= person.roleRank && !tellsMore) return;
  person.role = text;
  person.roleRank = rank;
}

/** "Synodenpräsidentin" of "Präsidentin". */
function isCompoundOf(last: string, whole: string): boolean {
  const [short, long] = [last, whole].map((words) => words.toLowerCase());
  return !/\s/.test(whole) && long!.length > short!.length && long!.endsWith(short!);
}

/** "Lady Quill" beside Odo Quill: of a man and a woman with one surname the words about one are not the other's. */
function isOfAnother(known: Person, told: Person, length: number): boolean {
  return length === 1 && known.gender !== null && told.gender !== null && known.gender !== told.gender;
}

/** "Lady Quill, the mayor's wife" tells what Odo Quill is. */
function learnOfKin(known: Person, { kinOf, roleRank }: Person): void {
  if (kinOf === null) return;
  if (!known.roles.includes(kinOf)) known.roles.push(kinOf);
  takeRole(known, { text: kinOf, rank: roleRank });
}

/** "Realtor Quill" of "Ada Quill, a realtor": the word before the surname is told to be what the other one is. */
function isNamedByRole({ first, name }: Person, { role }: Person): boolean {
  const words = (role ?? "").split(" ").map(foldName);
  return name.split(" ").length === 2 && words.includes(first);
}

function isSamePerson(known: Person, other: Person, length: number): boolean {
  if (length === 1 || known.first === known.surname) return true;
  if (isNamedByRole(other, known)) return true;
  const [a, b] = [known.first, other.first];
  // "George Guido Lombardi" and "Guido Lombardi".
  if (` ${known.name} `.includes(` ${other.name} `) || ` ${other.name} `.includes(` ${known.name} `))
    return true;
  if (isMisprint(a, b)) return true;
  return a === b || (a[0] === b[0] && (a.length <= 2 || b.length <= 2 || a.slice(0, 3) === b.slice(0, 3)));
}

/** So short names differ by two letters and are two: "Ian", "Ina". */
const SHORTEST_MISPRINT = 4;

/** "Odair" and "Odiar": of one surname, and two letters side by side stand the other way round. */
export function isMisprint(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < SHORTEST_MISPRINT) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  if (at + 1 >= one.length || one[at] !== other[at + 1] || one[at + 1] !== other[at]) return false;
  return one.slice(at + 2) === other.slice(at + 2);
}

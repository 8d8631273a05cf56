/**
 * What a block is. Every block of the page's article gets exactly one role;
 * nothing is deleted, so every removal can be shown and undone.
 */
export const ROLES = {
  story: [
    "paragraph",
    "heading",
    "list",
    "quote",
    "table",
    "code",
    "figure",
    "embed",
    "standfirst",
    "note",
    "box",
  ],
  provenance: ["byline", "dateline", "date", "update", "credit", "bio", "republication", "copyright"],
  promo: [
    "related",
    "newsletter",
    "subscription",
    "donation",
    "advertisement",
    "product",
    "house-promo",
    "share",
    "follow",
    "comment",
    "poll",
    "player",
    "app",
    "event",
    "navigation",
    "consent",
  ],
} as const;

export type Family = keyof typeof ROLES;
export type StoryRole = (typeof ROLES.story)[number];
export type ProvenanceRole = (typeof ROLES.provenance)[number];
export type PromoRole = (typeof ROLES.promo)[number];
export type Role = StoryRole | ProvenanceRole | PromoRole;

const FAMILY_OF = new Map<Role, Family>(
  (Object.keys(ROLES) as Family[]).flatMap((family) =>
    ROLES[family].map((role): [Role, Family] => [role, family]),
  ),
);

export const ALL_ROLES: readonly Role[] = [...FAMILY_OF.keys()];

/** Story roles are read, provenance roles feed the source summary, promo roles go to the ledger. */
export function familyOf(role: Role): Family {
  return FAMILY_OF.get(role) ?? "story";
}

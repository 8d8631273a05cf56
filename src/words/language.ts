/** The tag in the form that `Intl` accepts (BCP 47); null for what is no language tag. */
export function languageTag(value: string | null): string | null {
  try {
    return Intl.getCanonicalLocales(value?.replaceAll("_", "-") || undefined)[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** What a language is called in another one; null when it has no name there. */
export function languageName(value: string | null, inLanguage: string): string | null {
  const [primary] = languageTag(value)?.split("-") ?? [];
  if (!primary) return null;
  return new Intl.DisplayNames(inLanguage, { type: "language", fallback: "none" }).of(primary) ?? null;
}

import { expect, it } from "vitest";
import { ownerDomain, ownerLabel } from "../../../src/model/owner.ts";

it.each([
  ["harbourpost.example", "harbourpost.example", "harbourpost"],
  ["news.harbourpost.example", "harbourpost.example", "harbourpost"],
  ["pictures.news.harbourpost.co.uk", "harbourpost.co.uk", "harbourpost"],
  ["harbourpost.com.br", "harbourpost.com.br", "harbourpost"],
  ["harbours.go.jp", "harbours.go.jp", "harbours"],
  ["pictures.harbours.gouv.fr", "harbours.gouv.fr", "harbours"],
  // A short name under a country's code is a name all the same.
  ["i.hpo.ca", "hpo.ca", "hpo"],
  ["a.b.wp.pl", "wp.pl", "wp"],
  ["gov.uk", "gov.uk", "gov"],
])("the owner of %s is %s, called %s", (host, domain, label) => {
  expect([ownerDomain(host), ownerLabel(host)]).toEqual([domain, label]);
});

it("a host of numbers, or none, is nobody's but its own", () => {
  for (const host of ["192.0.2.7", "[2001:db8::1]", "localhost", ""]) expect(ownerDomain(host)).toBe(host);
});

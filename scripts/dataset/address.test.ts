import { expect, test } from "vitest";
import { addressFault } from "./address.ts";

test.each([
  ["http://www.nato.int/a", "https"],
  ["www.nato.int/a", "https"],
  ["https://localhost/a", "host"],
  ["https://a.example/a", "host"],
  ["https://bit.ly/abc", "shortened"],
  ["https://www.nato.int/", "a site"],
  ["https://www.nato.int/a)", "slip"],
  ["https://www.nato.int/a%2520b", "slip"],
  ["https://www.nato.int//a", "slip"],
  ["https://me@www.nato.int/a", "user"],
  ["https://www.nato.int/search?q=a", "search"],
  ["https://www.nato.int/a?utm_source=b", "utm_source"],
  ["https://www.nato.int/a?ref=b", "parameter ref"],
  ["https://www.nato.int/a#b", "fragment"],
  ["https://amp.cnn.com/a", "telephone"],
])("%s has a fault, with its remedy", (url, fault) => {
  const told = addressFault(url);
  expect(told).toContain(fault);
  expect(told).toMatch(/: (?:give|copy|remove) /);
});

test.each([
  "https://www.nato.int/a",
  "https://www.nato.int/?id=1",
  "https://en.wikipedia.org/wiki/NATO_(alliance)",
])("%s has none", (url) => {
  expect(addressFault(url)).toBeNull();
});

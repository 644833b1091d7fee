import { expect, test } from "vitest";
import { shortenMarkup } from "./shorten-markup";

test("markup loses what HTML lets one leave out, and nothing else", () => {
  expect(
    shortenMarkup(
      '<meta charSet="utf-8"/><p class="a b" data-x="">One &quot;&gt;&quot;</p><ul><li id="x"><a href="/en/">y</a></li></ul>',
    ),
  ).toBe(
    '<meta charSet=utf-8><p class="a b" data-x>One &quot;&gt;&quot;<ul><li id=x><a href=/en/>y</a></ul>',
  );
});

test("a shape ends with a slash that is not of its last value", () => {
  expect(
    shortenMarkup('<path d="M0 0z"></path><path d="M0z"></path><rect></rect>'),
  ).toBe('<path d="M0 0z" /><path d=M0z /><rect />');
});

test("a paragraph before text keeps its end", () => {
  expect(shortenMarkup("<p>a</p>b<p>c</p></div>")).toBe("<p>a</p>b<p>c</div>");
});

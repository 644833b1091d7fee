import { escapeAttribute, escapeText } from "../text/escape";

/** A block with the address of a page, at which WordPress finds the oEmbed description by itself. */
export function writeAddressBlock(url: string): string {
  return (
    `<!-- wp:embed {"url":${JSON.stringify(url)}} -->\n` +
    `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${url}\n` +
    `</div></figure>\n<!-- /wp:embed -->`
  );
}

type Picture = {
  pageUrl: string;
  pictureUrl: string;
  alternative: string;
  title: string;
};

/** A block with a picture that leads to its page: authors who may use no iframe may use it. */
export function writePictureBlock(picture: Picture): string {
  const { pageUrl, pictureUrl, alternative, title } = picture;
  const image = `<img src="${escapeAttribute(pictureUrl)}" alt="${escapeAttribute(alternative)}"/>`;
  return (
    `<!-- wp:image {"linkDestination":"custom"} -->\n` +
    `<figure class="wp-block-image"><a href="${escapeAttribute(pageUrl)}">${image}</a>` +
    `<figcaption class="wp-element-caption">${escapeText(title)}</figcaption></figure>\n` +
    `<!-- /wp:image -->`
  );
}

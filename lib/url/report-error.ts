type Contact = {
  readonly url?: string | undefined;
  readonly email?: string | undefined;
};

type Report = {
  subject: string;
  /** Full address of the record or statement that is meant. */
  address: string;
};

/**
 * Where an error is reported: a letter that names the address, or else the publisher's page with the
 * address in its query; null where the briefing gives no contact.
 */
export function formatReportUrl(
  contact: Contact | undefined,
  { subject, address }: Report,
): string | null {
  if (contact?.email !== undefined) {
    const [to = "", host = ""] = contact.email.split("@");
    const query = [
      `subject=${encodeURIComponent(subject)}`,
      `body=${encodeURIComponent(`${address}\r\n\r\n`)}`,
    ];
    return `mailto:${encodeURIComponent(to)}@${host}?${query.join("&")}`;
  }
  if (contact?.url === undefined) return null;
  const url = new URL(contact.url);
  url.searchParams.set("subject", subject);
  url.searchParams.set("statement", address);
  return url.href;
}

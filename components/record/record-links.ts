/** Addresses of what a record names; an embed has none of them, since it stands alone. */
export type RecordLinks = {
  event: (id: string) => string;
  person: (id: string) => string;
};

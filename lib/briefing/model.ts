import type {
  AreaRecord,
  CityRecord,
  LandmarkRecord,
  LocationRecord,
  OrganisationRecord,
  PersonRecord,
  StateRecord,
  TitleRecord,
} from "./schema/actors";
import type { BriefingRecord } from "./schema/briefing";
import type { CorrectionRecord } from "./schema/correction-schema";
import type { EvidenceRecord, SourceRecord } from "./schema/evidence-schema";
import type {
  DisagreementRecord,
  EventRecord,
  InvolvementRecord,
  ParticipationRecord,
  PhaseRecord,
  Unlocated,
} from "./schema/history";
import type { PartRecord, RoleRecord } from "./schema/role-schema";
import type { LocalText } from "./schema/text-schema";

export type { Unlocated } from "./schema/history";
export type { LocalText, NativeText } from "./schema/text-schema";

type DeepReadonly<T> = T extends object
  ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
  : T;

/** A record whose references have become the records that they refer to. */
type Linked<Written, Links> = DeepReadonly<Omit<Written, keyof Links>> &
  Readonly<Links>;

type Touched = { disagreements: readonly Disagreement[] };

export type Source = Linked<
  SourceRecord,
  Touched & {
    /** Everything that cites the source, record by record. */
    citations: readonly Citation[];
  }
>;

export type Evidence = Linked<
  EvidenceRecord,
  {
    source: Source;
    /** Of the fragment: its own, or else that of its source. */
    language: string;
  }
>;

type Cited = { evidence: readonly Evidence[] };

type PlaceLinks = Touched &
  Cited & {
    /** Those in the occasion first; of one event the main role first. */
    participations: readonly Participation[];
    /** By phase, the earliest first. */
    involvements: readonly Involvement[];
    /** Events that took place in it or in which it took part, the earliest first. */
    events: readonly BriefingEvent[];
  };

export type State = Linked<StateRecord, PlaceLinks>;
/** A territory or a subdivision of a state. */
export type Area = Linked<AreaRecord, PlaceLinks>;
export type City = Linked<
  CityRecord,
  PlaceLinks & { state: State | Area | undefined }
>;

/** What a reader can choose. */
export type Place = State | Area | City;

type Landmark = DeepReadonly<LandmarkRecord>;

export type Location = Linked<
  LocationRecord,
  Touched &
    Cited & { place: Place | undefined; events: readonly BriefingEvent[] }
>;

export type Organisation = Linked<
  OrganisationRecord,
  Touched &
    Cited & {
      part_of: Organisation | undefined;
      seat: Location | undefined;
      /** Those in the occasion first; of one event the main role first. */
      participations: readonly Participation[];
      events: readonly BriefingEvent[];
    }
>;

export type Title = Linked<
  TitleRecord,
  Cited & { organisation: Organisation | undefined; place: Place | undefined }
>;

export type Person = Linked<
  PersonRecord,
  Touched & {
    titles: readonly Title[];
    /** Participations of places and organisations in which sources name the person. */
    participations: readonly Participation[];
    events: readonly BriefingEvent[];
  }
>;

/** One of the things that a phase is said to be. */
type PhaseStatement = Readonly<{ text: LocalText } & Cited>;

export type Phase = Linked<
  PhaseRecord,
  Touched &
    Cited & {
      statements: readonly PhaseStatement[];
      events: readonly BriefingEvent[];
    }
>;

/** A role in an event. */
export type Role = DeepReadonly<RoleRecord>;

/** What a place was to a phase. */
export type Part = DeepReadonly<PartRecord>;

export type Participant = Readonly<{
  who: Place | Organisation | Person;
  role: Role;
}>;

export type BriefingEvent = Linked<
  EventRecord,
  Touched &
    Cited & {
      phase: Phase | undefined;
      location: Location | Unlocated;
      participants: readonly Participant[];
      participations: readonly Participation[];
      involvements: readonly Involvement[];
    }
>;

export type Participation = Linked<
  ParticipationRecord,
  Touched &
    Cited & {
      event: BriefingEvent;
      who: Place | Organisation;
      role: Role;
      persons: readonly Person[];
    }
>;

export type Involvement = Linked<
  InvolvementRecord,
  Touched &
    Cited & {
      place: Place;
      phase: Phase;
      event: BriefingEvent | undefined;
      role: Part;
    }
>;

/** One answer to the question of a disagreement. */
export type Position = Readonly<{ text: LocalText } & Cited>;

/** `touches` holds ids: a place and a location may share one, and then it touches both. */
export type Disagreement = Linked<
  DisagreementRecord,
  Touched & { positions: readonly Position[] }
>;

/** A published statement that was wrong; `touches` holds ids, also of records that are gone. */
export type Correction = DeepReadonly<CorrectionRecord>;

/** A piece of evidence, seen from its source. */
export type Citation = Readonly<
  { evidence: Evidence } & (
    | { kind: "place"; record: Place }
    | { kind: "location"; record: Location }
    | { kind: "organisation"; record: Organisation }
    | { kind: "person"; record: Person }
    | { kind: "phase"; record: Phase }
    | { kind: "event"; record: BriefingEvent }
    | { kind: "participation"; record: Participation }
    | { kind: "involvement"; record: Involvement }
    | { kind: "disagreement"; record: Disagreement }
  )
>;

/** A whole briefing: every reference is the record itself, and nothing can be changed. */
export type Briefing = Linked<
  BriefingRecord,
  {
    occasion: BriefingEvent;
    /** The phase that the second lens shows; a briefing without phases has no such lens. */
    phase: Phase | undefined;
    places: readonly Place[];
    landmarks: readonly Landmark[];
    locations: readonly Location[];
    organisations: readonly Organisation[];
    persons: readonly Person[];
    sources: readonly Source[];
    phases: readonly Phase[];
    /** The earliest first. */
    events: readonly BriefingEvent[];
    participations: readonly Participation[];
    involvements: readonly Involvement[];
    /** The weightiest first. */
    roles: readonly Role[];
    parts: readonly Part[];
    disagreements: readonly Disagreement[];
    corrections: readonly Correction[];
  }
>;

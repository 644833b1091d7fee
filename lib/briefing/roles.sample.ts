/** Roles and parts of the sample briefings. Nothing in them is real. */
export const roleTexts = {
  "roles.yaml": `- id: host
  label: { en: Host }
  meaning: { en: Host of the launch }
  symbol: diamond
  colour: amber
  schema_org: attendee
- id: venue
  label: { en: Venue }
  meaning: { en: Venue of the launch }
  symbol: square
  venue: true
  schema_org: location
- id: delegation
  label: { en: Delegation }
  meaning: { en: Sent a delegation }
  symbol: circle
  colour: green
  line: true
  schema_org: attendee
- id: organiser
  label: { en: Organiser }
  meaning: { en: Organised an event }
  symbol: triangle
  schema_org: organizer
- id: participant
  label: { en: Participant }
  meaning: { en: Took part in events }
  symbol: circle
  schema_org: attendee
- id: observer
  label: { en: Observer }
  meaning: { en: Observer }
  symbol: ring
  aside: true
  schema_org: attendee
- id: visited
  label: { en: Visited }
  meaning: { en: Received the visit }
  symbol: cross
  aside: true
  schema_org: location
`,
  "parts.yaml": `- id: host
  label: { en: Host }
  meaning: { en: Host of events }
  symbol: diamond
- id: venue
  label: { en: Venue }
  meaning: { en: Venue of events }
  symbol: square
- id: participant
  label: { en: Participant }
  meaning: { en: Took part in events }
  symbol: circle
- id: beneficiary
  label: { en: Beneficiary }
  meaning: { en: Beneficiary }
  symbol: ring
`,
} as const;

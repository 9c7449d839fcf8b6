package dateline.model;

/** The sixteen event types of PLOVER (openeventdata, manual of 2024). */
public enum EventType {
  /** Agreements. */
  AGREE,
  /** Meetings and talks. */
  CONSULT,
  /** Verbal support. */
  SUPPORT,
  /** Concessions. */
  CONCEDE,
  /** Material cooperation. */
  COOPERATE,
  /** Material aid. */
  AID,
  /** Withdrawals, releases, ceasefires. */
  RETREAT,
  /** Demands and requests. */
  REQUEST,
  /** Blame and disapproval. */
  ACCUSE,
  /** Refusals. */
  REJECT,
  /** Threats. */
  THREATEN,
  /** Protests. */
  PROTEST,
  /** Sanctions. */
  SANCTION,
  /** Mobilisation of forces. */
  MOBILIZE,
  /** Arrests, seizures, curfews and other coercion. */
  COERCE,
  /** Violence. */
  ASSAULT
}

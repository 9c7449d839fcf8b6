package dateline.model;

/** The part that an actor has in public life: the actor sectors of PLOVER (2024). */
public enum Sector {
  /** Police. */
  COP,
  /** Government: the executive. */
  GOV,
  /** Judiciary. */
  JUD,
  /** Legislature. */
  LEG,
  /** Military. */
  MIL,
  /** Paramilitary: armed beside the state, with its leave. */
  PRM,
  /** Political party. */
  PTY,
  /** Rebels: armed against the state. */
  REB,
  /** Intelligence. */
  SPY,
  /** Unaffiliated armed forces. */
  UAF,
  /** Unknown. */
  UNK,
  /** Agriculture. */
  AGR,
  /** Business. */
  BUS,
  /** Crime. */
  CRM,
  /** Civilians. */
  CVL,
  /** Education. */
  EDU,
  /** Elites: former officials, celebrities. */
  ELI,
  /** Journalism. */
  JRN,
  /** Labour. */
  LAB,
  /** Medicine. */
  MED,
  /** Refugees. */
  REF,
  /** Political opposition. */
  OPP,
  /** Religion. */
  REL,
  /** Civil society. */
  SOC
}

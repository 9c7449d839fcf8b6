-- The ledger: what was done to the record, in order. Never changed, only added to.
create table entry (
  number   integer primary key,
  at       text not null,      -- instant, ISO 8601, UTC
  by       text not null,      -- "person NAME" or "program NAME VERSION"
  because  text not null,
  kind     text not null,      -- "report-added", "reading-made"
  report   integer not null,   -- number of the report that it is about
  body     text not null,      -- the report or the reading as one line of JSON
  previous text not null,      -- hash of the entry before, 64 zeros for the first
  hash     text not null       -- SHA-256 of all of the above, see docs/store.md
) strict;
create index entry_by_report on entry (report, kind, number);

create trigger entry_is_not_changed before update on entry
begin
  select raise(abort, 'entries of the ledger are never changed');
end;
create trigger entry_is_not_deleted before delete on entry
begin
  select raise(abort, 'entries of the ledger are never deleted');
end;

-- Where the ledger ends, so that a ledger cut short is noticed.
create table head (
  only_one integer primary key check (only_one = 1),
  number   integer not null,
  hash     text not null
) strict;

-- From here on views: all of it is computed from the ledger and can be made anew.
create table report (
  number          integer primary key,
  fingerprint     text not null unique,  -- of all that came with it but its id
  id              text not null,
  sha256          text not null,
  outlet          text,
  title           text,
  published       text,
  published_from  text,
  language        text,
  translated_from text,
  url             text,
  byline          text,
  text            text not null,
  characters      integer not null,
  added_at        text not null,
  added_because   text not null,
  reading         integer,               -- number of the entry of its newest reading
  engine          text,
  claims          integer not null default 0,
  incidents       integer not null default 0,
  problems        integer not null default 0
) strict;
create index report_by_published on report (published desc, number desc);
create index report_by_outlet on report (outlet);
create index report_by_language on report (language);
create index report_by_id on report (id);

create virtual table report_words using fts5 (
  title, text, content = 'report', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
);

create table problem (
  report  integer not null,
  ordinal integer not null,
  code    text not null,
  message text not null,
  primary key (report, ordinal)
) strict, without rowid;
create index problem_by_code on problem (code, report);

create table claim (
  report     integer not null,
  ordinal    integer not null,
  event      text not null,
  mode       text,
  status     text not null,
  certainty  text not null,
  sentence   text not null,
  speakers   text not null,
  primary key (report, ordinal)
) strict, without rowid;

create table incident (
  id           text primary key,
  report       integer not null,
  ordinal      integer not null,
  event        text not null,
  mode         text,
  status       text not null,
  certainty    text not null,
  summary      text not null,
  claims       integer not null,
  place_words  text,
  place_status text not null,            -- resolved, ambiguous, unresolved, none
  place_why    text,
  place_name   text,
  relation     text,
  precision    text not null,
  geonames     integer,
  country      text,
  admin1       text,
  kind         text,
  latitude     real,
  longitude    real,
  first_day    text,
  last_day     text,
  day_words    text,
  day_why      text,
  killed_min   integer,
  killed_max   integer,
  killed_best  integer,
  killed_basis text,
  injured_min  integer,
  injured_max  integer,
  injured_best integer,
  injured_basis text
) strict;
create index incident_by_report on incident (report, ordinal);
create index incident_by_day on incident (first_day, last_day);
create index incident_by_country on incident (country, first_day);
create index incident_by_place on incident (geonames, first_day);
create index incident_by_event on incident (event, first_day);
create index incident_by_killed on incident (killed_best desc);

create table place (
  report   integer not null,
  ordinal  integer not null,
  words    text not null,
  status   text not null,
  name     text,
  geonames integer,
  country  text,
  primary key (report, ordinal)
) strict, without rowid;
create index place_by_name on place (geonames, report);

-- Who is named as speaking or taking part, in the report's words: actors are not resolved yet.
create table actor (
  report  integer not null,
  ordinal integer not null,
  part    text not null,
  words   text not null,
  primary key (report, ordinal)
) strict, without rowid;

-- How far the views are.
create table viewed (
  only_one integer primary key check (only_one = 1),
  entry    integer not null,
  hash     text not null
) strict;

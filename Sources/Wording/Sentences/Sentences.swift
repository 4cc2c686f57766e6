/// All sentences, whole, in one language: what `Words.say` gives.
///
/// A new sentence is a function of its subject's protocol, and the compiler asks for it in English and
/// in Welsh.
package protocol Sentences: ActorsSentences, CapabilitySentences, CentreSentences, ChangesSentences,
  ChartSentences,
  CommandSentences, CommonSentences, ComparisonSentences, ConvertSentences, DemandSentences,
  DoctorSentences, ExchangeSentences,
  FiguresSentences, FindSentences, ForceSheetSentences, GridSentences, HandlingSentences,
  HeadlinesSentences,
  HelpSentences, InvestigationSentences, JournalSentences, KeepingSentences, LoadingSentences,
  MapsSentences,
  NamesSentences,
  PackSentences, PlainSentences, PrintRefusalSentences, PrintSentences, PublicationsSentences,
  ReturnsSentences, SettingsSentences, SignalsSentences, SnapshotsSentences, SourcesSentences,
  SpokenSentences, StatusSentences, TablesSentences, TaskingSentences, ThreatsSentences,
  TiesSentences, VictimsSentences, WhatIfSentences, WorkbookSentences
{}

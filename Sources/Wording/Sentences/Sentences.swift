/// All sentences in one language, each written whole.
///
/// `Words.say` gives them.
///
/// A new sentence is a function in the protocol of its subject. The compiler then asks for it in
/// English and in Welsh. A Welsh sentence without a translation yet is in `Welsh/Untranslated`.
package protocol Sentences: ActorsSentences, ChangesSentences, ChartSentences, CommonSentences,
  DemandSentences, FiguresSentences, FindSentences, GridSentences, HandlingSentences,
  InvestigationSentences, MapsSentences, PackSentences, PlainSentences, PrintSentences,
  ReturnsSentences, SignalsSentences, SnapshotsSentences, SpokenSentences, TaskingSentences,
  ThreatsSentences, TiesSentences, VictimsSentences, WhatIfSentences
{}

extension Term {
  /// The phrase of the term: English whole, Welsh as far as it is known.
  ///
  /// One file a subject. Sources of the Welsh: texts of Welsh police bodies and the government
  /// where attested. A test holds that every term has its words in one of them.
  package var phrase: Phrase {
    phraseOfColumns ?? phraseOfValues ?? phraseOfBoards ?? phraseOfFacts ?? phraseOfKeys
      ?? phraseOfFigures ?? phraseOfGrid ?? phraseOfThreats ?? phraseOfActors ?? phraseOfDemand
      ?? phraseOfTasking ?? phraseOfVictims ?? phraseOfChanges ?? Phrase("")
  }
}

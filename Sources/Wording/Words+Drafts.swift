/// How much of the Welsh nobody has attested or checked yet: it is shown, and said to be a draft.
extension Words {
  /// How many sentences there are: every one is a draft in Welsh until a Welsh speaker has read it.
  package static let sentences = 634

  /// How many phrases are drafts in Welsh: terms and sentences.
  package static let drafts =
    Term.allCases.count { $0.phrase.certainty == .draft } + sentences

  /// How many phrases there are.
  package static let phrases = Term.allCases.count + sentences

  /// How much of the Welsh is a draft, in this language.
  package var drafts: String { say.drafts(Words.drafts, of: Words.phrases) }
}

/// The Welsh sentences.
///
/// The sentences in `Untranslated` are English until a translator has worked on them. Then they
/// move here.
struct Welsh: Sentences, Notation {
  var language: Language { .welsh }

  /// The English sentences, with the Welsh terms that are certain.
  var untranslated: English { English(language: .welsh) }
}

/// The Welsh sentences.
///
/// Those in `Untranslated` are English until a translator has been at them; then they move here.
struct Welsh: Sentences, Notation {
  var language: Language { .welsh }

  /// The English sentences, with the Welsh terms that are sure.
  var untranslated: English { English(language: .welsh) }
}

/// The Welsh sentences: whole ones, drafts until a Welsh speaker has read them.
///
/// Names of the export keep their first letter: they stand after a colon, in brackets, or after a word
/// that changes no letter.
struct Welsh: Sentences, Notation {
  var language: Language { .welsh }
}

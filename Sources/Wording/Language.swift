import ThreatDomain

/// The languages of ptg.
///
/// The raw value is the name for `--lang`.
package enum Language: String, Vocabulary {
  case english = "en"
  case welsh = "cy"
}

import ThreatDomain

/// The languages that ptg speaks; the raw value is what `--lang` takes.
package enum Language: String, Vocabulary {
  case english = "en"
  case welsh = "cy"
}

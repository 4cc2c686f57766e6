import ThreatDomain

extension Welsh: ForceSheetSentences {
}

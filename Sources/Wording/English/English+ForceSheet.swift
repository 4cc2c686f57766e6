import ThreatDomain

extension English: ForceSheetSentences {
}

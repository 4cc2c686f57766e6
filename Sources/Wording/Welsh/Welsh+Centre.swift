import ThreatDomain

extension Welsh: CentreSentences {
}

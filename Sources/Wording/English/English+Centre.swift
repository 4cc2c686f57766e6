import ThreatDomain

extension English: CentreSentences {
}

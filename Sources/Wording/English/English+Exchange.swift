import ThreatDomain

extension English: ExchangeSentences {
}

import ThreatDomain

extension Welsh: ExchangeSentences {
}

import ThreatDomain

/// The way up to the centre: a return, and what the centre decides on it.
package protocol ExchangeSentences {
}

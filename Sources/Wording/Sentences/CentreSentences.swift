import ThreatDomain

/// The centre's answers to what a group sent up, on the boards.
package protocol CentreSentences {
}

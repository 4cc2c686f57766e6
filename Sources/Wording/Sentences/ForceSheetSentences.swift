import ThreatDomain

/// The sheet that a force without ptg fills in.
package protocol ForceSheetSentences {
}

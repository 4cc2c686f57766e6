import ThreatDomain

/// What bodies ask of one another; every request is invented.
struct RequestRows {
  private let investigations: [Investigation]

  init(_ investigations: [Investigation]) { self.investigations = investigations }

  var rows: [[String]] {
    [
      request(
        1, "tasking", from: "region:sw", to: "dorset", about: shared("sw", with: "dorset"),
        "Hold two victims' devices for the regional examiner.", "2019-02-18", due: "2019-03-15",
        "open"),
      request(
        2, "ask", from: "kent", to: "region:ea", "A financial investigator for one week.",
        "2019-03-04", due: "2019-04-12", "accepted", answer: "From 8 April."),
      request(
        3, "action", from: "region:wm", to: "west-mercia",
        "Visit the four repeat victims on the list.", "2019-03-11", due: "2019-03-29", "done",
        answer: "All four were seen."),
      request(
        4, "query", from: "national", to: "region:nw",
        "Which forces still lack a triage desk?", "2019-03-20", due: "", "open"),
      request(
        5, "tasking", from: "national", to: "region:ea",
        "Take the lead on linked rental listings.", "2019-01-28", due: "2019-02-28", "declined",
        answer: "No capacity this quarter."),
    ]
  }

  /// The newest live case that a region leads and that touches the force.
  private func shared(_ region: String, with force: String) -> String {
    investigations.last {
      $0.isLive && $0.tier == .regional && $0.region == region && $0.forces.contains(force)
        && $0.opened < SampleDays.asAt - 60 && $0.victims > 1
    }?.id ?? ""
  }

  private func request(
    _ number: Int, _ kind: String, from: String, to: String, about investigation: String = "",
    _ text: String, _ raised: String, due: String, _ state: String, answer: String = ""
  ) -> [String] {
    [
      sampleID("R", number), kind, from, to, investigation.isEmpty ? "" : "investigation",
      investigation, text, raised, due, state, answer, "P", "", "OFFICIAL-SENSITIVE",
    ]
  }
}

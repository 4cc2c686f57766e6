/// What bodies ask of one another; every request is invented.
enum RequestRows {
  static let rows = [
    request(
      1, "tasking", from: "region:sw", to: "dorset", "investigation", "I-0053",
      "Hold two victims' devices for the regional examiner.", "2019-02-18", due: "2019-03-15",
      "open"),
    request(
      2, "ask", from: "kent", to: "region:se", "", "",
      "A financial investigator for one week.", "2019-03-04", due: "2019-04-12", "accepted",
      answer: "From 15 April."),
    request(
      3, "action", from: "region:wm", to: "west-mercia", "", "",
      "Visit the four repeat victims on the list.", "2019-03-11", due: "2019-03-29", "done",
      answer: "All four were seen."),
    request(
      4, "query", from: "national", to: "region:nw", "", "",
      "Which forces still lack a triage desk?", "2019-03-20", due: "", "open"),
    request(
      5, "tasking", from: "national", to: "region:ea", "", "",
      "Take the lead on linked rental listings.", "2019-01-28", due: "2019-02-28", "declined",
      answer: "No capacity this quarter."),
  ]

  private static func request(
    _ number: Int, _ kind: String, from: String, to: String, _ subject: String, _ id: String,
    _ text: String, _ raised: String, due: String, _ state: String, answer: String = ""
  ) -> [String] {
    [
      sampleID("R", number), kind, from, to, subject, id, text, raised, due, state, answer, "P", "",
      "OFFICIAL-SENSITIVE",
    ]
  }
}

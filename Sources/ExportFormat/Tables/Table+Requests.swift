import ThreatDomain

/// Tables of what bodies ask of one another, and of what the centre answers.
extension Table {
  package static let request = Table(
    "request", "What one body asks of another", key: ["request_id"],
    rules: [
      .notBefore("due_on", "raised_on"),
      .requiredWhere("handling_conditions", column: "handling", is: "C"),
    ],
    columns: [
      .id("request_id", "Request").such(as: "R-0001"),
      .choice("kind", RequestKind.self, "What kind of request it is"),
      .scope("from_scope", "Who asks"),
      .scope("to_scope", "Who is asked"),
      .choice("subject_kind", RecordKind.self, "Kind of record that it is about").optional,
      .id("subject_id", "Record that it is about").optional.such(as: "I-0001"),
      .freeText("text", "What is asked").such(as: "Interview two victims in Poole"),
      .day("raised_on", "Day it was raised"),
      .day("due_on", "Day by which it is due").optional,
      .choice("state", RequestState.self, "What became of it"),
      .freeText("answer", "The answer").optional.such(as: "Both seen on 2 March"),
      .choice("handling", HandlingCode.self, "Handling code (3x5x2)"),
      .freeText("handling_conditions", "Conditions that travel with a C record").optional
        .such(as: "Ask the originator before sharing"),
      .choice("marking", Marking.self, "Protective marking"),
    ])

  package static let decisionAnswer = Table(
    "decision_answer", "The centre's answer to what a meeting sent up", key: ["event_id"],
    columns: [
      .id("event_id", "Event of the meeting's return, a UUID")
        .such(as: "0a6f1e0e-5d3c-4b8e-9a51-3c1f0b7d2a10"),
      .reference("meeting_region", to: "region", "Region whose group met"),
      .choice("subject_kind", RecordKind.self, "Kind of record that it is about"),
      .id("subject_id", "Record that it is about").such(as: "I-0001"),
      .day("answered_on", "Day of the answer"),
      .choice("answer", DecisionReply.self, "The answer"),
      .text("answered_by", "Who answered").such(as: "National tasking"),
      .id("table_name", "Table that holds the result").optional.such(as: "priority_move"),
      .id("row_id", "Row that holds the result").optional.such(as: "M-0001"),
      .freeText("reason", "Why").optional.such(as: "Agreed at national tasking"),
      .choice("handling", HandlingCode.self, "Handling code (3x5x2)"),
    ])
}

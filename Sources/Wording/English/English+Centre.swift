import ThreatDomain

extension English: CentreSentences {
  func sentUp(on day: Day) -> String { "sent up on \(self.day(day)), no answer yet" }

  func answered(_ reply: DecisionReply, on day: Day, by body: String) -> String {
    let answer = "\(self[reply.term]) on \(self.day(day)) by \(body)"
    return reply == .received ? "\(answer), no decision yet" : answer
  }

  func changedSince(_ answer: String) -> String { "\(answer); changed here since then" }

  func notSentUp(_ number: Int) -> String {
    "\(plural(number, "entry", "entries")) of closed meetings \(form(number, "has", "have")) "
      + "not been sent up: ptg journal return."
  }

  func waitForAnswer(_ number: Int) -> String {
    "\(plural(number, "entry", "entries")) \(form(number, "waits", "wait")) "
      + "for an answer from the centre."
  }

  func answered(_ reply: DecisionReply, by body: String) -> String {
    "\(self[reply.term]) by \(body)"
  }
}

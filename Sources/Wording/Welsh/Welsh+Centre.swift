import ThreatDomain

extension Welsh: CentreSentences {
  func sentUp(on day: Day) -> String {
    "anfonwyd i fyny ar \(self.day(day)), dim ateb eto"
  }

  func answered(_ reply: DecisionReply, on day: Day, by body: String) -> String {
    let answer = "\(self[reply.term]) ar \(self.day(day)) gan \(body)"
    return reply == .received ? "\(answer), dim penderfyniad eto" : answer
  }

  func changedSince(_ answer: String) -> String { "\(answer); newidiwyd yma ers hynny" }

  func notSentUp(_ number: Int) -> String {
    "Cofnodion cyfarfodydd a gaewyd heb eu hanfon i fyny: \(count(number)); ptg journal return."
  }

  func waitForAnswer(_ number: Int) -> String {
    "Cofnodion sy'n aros am ateb gan y ganolfan: \(count(number))."
  }

  func answered(_ reply: DecisionReply, by body: String) -> String {
    "\(self[reply.term]) gan \(body)"
  }
}

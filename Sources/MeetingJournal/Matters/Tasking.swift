import ThreatDomain

extension Matter {
  /// A request to another tier to take an investigation.
  package struct Escalation: JournalMatter {
    static let kind = Kind.escalation

    /// The id of the investigation.
    package let operation: String
    package let from: LeadTier
    package let to: LeadTier
    package let route: EscalationRoute
    /// What is asked.
    package let ask: String
    package let answerDue: Day?

    package init(
      operation: String, from: LeadTier, to: LeadTier, route: EscalationRoute, ask: String,
      answerDue: Day? = nil
    ) {
      self.operation = operation
      self.from = from
      self.to = to
      self.route = route
      self.ask = ask
      self.answerDue = answerDue
    }

    package var lacks: [Lack] { [Lack.unless(ask, .text)].compactMap(\.self) }
    package var subject: ItemKey? { ItemKey(table: "investigation", key: operation) }
  }

  /// The answer of a force to a dissemination.
  package struct Answer: JournalMatter {
    static let kind = Kind.answer

    package enum Reply: String, Vocabulary, Codable {
      case takenUp = "taken_up"
      case declined, outcome
    }

    /// The id of the dissemination.
    package let dissemination: String
    package let reply: Reply
    /// The day of the take-up, of the refusal or of the outcome.
    package let on: Day
    /// Why it was declined, or what the outcome was.
    package let reason: String?

    package init(dissemination: String, reply: Reply, on: Day, reason: String? = nil) {
      self.dissemination = dissemination
      self.reply = reply
      self.on = on
      self.reason = reason
    }

    package var lacks: [Lack] {
      reply == .takenUp ? [] : [Lack.unless(reason, .reason)].compactMap(\.self)
    }
    package var subject: ItemKey? { ItemKey(table: "dissemination", key: dissemination) }
  }

  /// What another body is tasked to do.
  package struct Tasking: JournalMatter {
    static let kind = Kind.tasking

    package let to: Scope
    package let wanted: String
    /// The day by which the body accepts or declines.
    package let answerBy: Day?

    package init(to: Scope, wanted: String, answerBy: Day? = nil) {
      self.to = to
      self.wanted = wanted
      self.answerBy = answerBy
    }

    package var lacks: [Lack] {
      [Lack.unless(wanted, .text), answerBy == nil ? .dueDay : nil].compactMap(\.self)
    }
  }

  /// An intelligence requirement.
  package struct Ask: JournalMatter {
    static let kind = Kind.ask

    package let requirement: String
    /// The body that is asked.
    package let to: String
    package let due: Day?

    package init(requirement: String, to: String, due: Day? = nil) {
      self.requirement = requirement
      self.to = to
      self.due = due
    }

    package var lacks: [Lack] {
      [
        Lack.unless(requirement, .text), Lack.unless(to, .owner), due == nil ? .dueDay : nil,
      ].compactMap(\.self)
    }
  }
}

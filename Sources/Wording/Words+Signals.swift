import ThreatDomain

/// What a control chart says, in words rather than marks.
extension Words {
  /// A few words for a row: `above 188`, `8 below mean`, `usual`.
  package func shortSignal(_ judgement: Judgement) -> String {
    switch judgement {
    case .usual: self[.value(.usual)]
    case .noReturn: self[.threats(.noReturnYet)]
    case .incomplete: say("not judged")
    case .seasonal: self[.value(.seasonal)]
    case .tooFewMonths(let have, let need): say("\(have) of \(need) months")
    case .tooFewReports: self[.value(.few)]
    case .signal(let signals): signals.first.map(shortSignal) ?? self[.value(.usual)]
    }
  }

  /// The same as a sentence that says which way, against what: `high: above its limit of 412`.
  package func signal(_ judgement: Judgement) -> String {
    switch judgement {
    case .usual: say("usual: within its natural limits")
    case .noReturn: self[.threats(.noReturnYet)]
    case .incomplete: self[.threats(.returnIncomplete)]
    case .seasonal: say("seasonal: compare with the same month last year, limits would mislead")
    case .tooFewMonths(let have, let need):
      say("too few months to judge: \(have) of \(need)")
    case .tooFewReports(let mean):
      say("too few reports to judge: \(decimal(mean, places: 1)) a month")
    case .signal(let signals):
      signals.map(sentence).joined(separator: "; ")
    }
  }

  /// The first signal as a sentence, and how many rules more have fired.
  package func firstSignal(_ judgement: Judgement) -> String {
    guard case .signal(let signals) = judgement, let first = signals.first else {
      return signal(judgement)
    }
    let more = signals.count - 1
    return sentence(first) + (more > 0 ? say(" and \(more) more") : "")
  }

  /// A limit or a mean: with a place below a hundred, where a report more or less decides.
  package func bound(_ bound: Double) -> String {
    decimal(bound, places: bound.magnitude < 100 ? 1 : 0)
  }

  private func shortSignal(_ signal: Signal) -> String {
    let bound = self.bound(signal.bound)
    return switch (signal.kind, signal.direction) {
    case (.outsideLimit, .high): say("above \(bound)")
    case (.outsideLimit, .low): say("below \(bound)")
    case (.shift(let length), .high): say("\(length) above mean")
    case (.shift(let length), .low): say("\(length) below mean")
    case (.trend(let length), .high): say("\(length) rising")
    case (.trend(let length), .low): say("\(length) falling")
    case (.nearLimit, .high): say("near \(bound)")
    case (.nearLimit, .low): say("near \(bound)")
    }
  }

  private func sentence(_ signal: Signal) -> String {
    let bound = self.bound(signal.bound)
    return switch (signal.kind, signal.direction) {
    case (.outsideLimit, .high): say("high: above its limit of \(bound)")
    case (.outsideLimit, .low): say("low: below its limit of \(bound)")
    case (.shift(let length), .high): say("high: \(length) months above its mean of \(bound)")
    case (.shift(let length), .low): say("low: \(length) months below its mean of \(bound)")
    case (.trend(let length), .high): say("rising for \(length) months")
    case (.trend(let length), .low): say("falling for \(length) months")
    case (.nearLimit, .high): say("high: two of three months near its limit of \(bound)")
    case (.nearLimit, .low): say("low: two of three months near its limit of \(bound)")
    }
  }
}

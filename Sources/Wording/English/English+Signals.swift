import ThreatDomain

extension English: SignalsSentences {
  func shortSignal(_ judgement: Judgement) -> String {
    switch judgement {
    case .usual: self[.value(.usual)]
    case .notCounted: self[.threats(.notCountedApart)]
    case .noReturn: self[.threats(.noReturnYet)]
    case .incomplete: "not judged"
    case .seasonal: self[.value(.seasonal)]
    case .tooFewMonths(let have, let need): "\(have) of \(need) months"
    case .tooFewReports: self[.value(.few)]
    case .signal(let signals): signals.first.map(shortSignal) ?? self[.value(.usual)]
    }
  }

  func signal(_ judgement: Judgement) -> String {
    switch judgement {
    case .usual: "\(unchanged) (within expected range)"
    case .notCounted: self[.threats(.notCountedApart)]
    case .noReturn: self[.threats(.noReturnYet)]
    case .incomplete: self[.threats(.returnIncomplete)]
    case .seasonal:
      "seasonal: compare with the same month last year, an expected range would mislead"
    case .tooFewMonths(let have, let need):
      "too few months to judge: \(have) of \(need)"
    case .tooFewReports(let mean):
      "too few reports to judge: \(decimal(mean, places: 1)) a month"
    case .signal(let signals):
      signals.map(sentence).joined(separator: "; ")
    }
  }

  func firstSignal(_ judgement: Judgement) -> String {
    if case .usual = judgement { return unchanged }
    guard case .signal(let signals) = judgement, let first = signals.first else {
      return signal(judgement)
    }
    let more = signals.count - 1
    return sentence(first) + (more > 0 ? " and \(more) more" : "")
  }

  private var unchanged: String { "no unusual change" }

  private func shortSignal(_ signal: Signal) -> String {
    let bound = self.bound(signal.bound)
    return switch (signal.kind, signal.direction) {
    case (.outsideLimit, .high): "above \(bound)"
    case (.outsideLimit, .low): "below \(bound)"
    case (.shift(let length), .high): "\(length) above mean"
    case (.shift(let length), .low): "\(length) below mean"
    case (.trend(let length), .high): "\(length) rising"
    case (.trend(let length), .low): "\(length) falling"
    case (.nearLimit, .high): "near \(bound)"
    case (.nearLimit, .low): "near \(bound)"
    }
  }

  private func sentence(_ signal: Signal) -> String {
    let bound = self.bound(signal.bound)
    return switch (signal.kind, signal.direction) {
    case (.outsideLimit, .high): "high: above its limit of \(bound)"
    case (.outsideLimit, .low): "low: below its limit of \(bound)"
    case (.shift(let length), .high): "high: \(length) months above its mean of \(bound)"
    case (.shift(let length), .low): "low: \(length) months below its mean of \(bound)"
    case (.trend(let length), .high): "rising for \(length) months"
    case (.trend(let length), .low): "falling for \(length) months"
    case (.nearLimit, .high): "high: two of three months near its limit of \(bound)"
    case (.nearLimit, .low): "low: two of three months near its limit of \(bound)"
    }
  }
}

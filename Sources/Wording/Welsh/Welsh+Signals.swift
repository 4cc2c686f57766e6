import ThreatDomain

extension Welsh: SignalsSentences {
  func shortSignal(_ judgement: Judgement) -> String {
    switch judgement {
    case .usual: self[.value(.usual)]
    case .notCounted: self[.threats(.notCountedApart)]
    case .noReturn: self[.threats(.noReturnYet)]
    case .incomplete: "heb ei farnu"
    case .seasonal: self[.value(.seasonal)]
    case .tooFewMonths(let have, let need): "\(have) o \(need) mis"
    case .tooFewReports: self[.value(.few)]
    case .signal(let signals): signals.first.map(shortSignal) ?? self[.value(.usual)]
    }
  }

  func signal(_ judgement: Judgement) -> String {
    switch judgement {
    case .usual: "\(unchanged) (o fewn yr ystod ddisgwyliedig)"
    case .notCounted: self[.threats(.notCountedApart)]
    case .noReturn: self[.threats(.noReturnYet)]
    case .incomplete: self[.threats(.returnIncomplete)]
    case .seasonal: "tymhorol: cymharwch â'r un mis y llynedd, byddai terfynau'n camarwain"
    case .tooFewMonths(let have, let need): "rhy ychydig o fisoedd i farnu: \(have) o \(need)"
    case .tooFewReports(let mean):
      "rhy ychydig o adroddiadau i farnu: \(decimal(mean, places: 1)) y mis"
    case .signal(let signals): signals.map(sentence).joined(separator: "; ")
    }
  }

  func firstSignal(_ judgement: Judgement) -> String {
    if case .usual = judgement { return unchanged }
    guard case .signal(let signals) = judgement, let first = signals.first else {
      return signal(judgement)
    }
    let more = signals.count - 1
    return sentence(first) + (more > 0 ? ", a \(more) arall" : "")
  }

  private var unchanged: String { "dim newid anarferol" }

  private func shortSignal(_ signal: Signal) -> String {
    let bound = self.bound(signal.bound)
    return switch (signal.kind, signal.direction) {
    case (.outsideLimit, .high): "dros \(bound)"
    case (.outsideLimit, .low): "dan \(bound)"
    case (.shift(let length), .high): "\(length) uwch cym."
    case (.shift(let length), .low): "\(length) is cym."
    case (.trend(let length), .high): "\(length) i fyny"
    case (.trend(let length), .low): "\(length) i lawr"
    case (.nearLimit, .high): "ger \(bound)"
    case (.nearLimit, .low): "ger \(bound)"
    }
  }

  private func sentence(_ signal: Signal) -> String {
    let bound = self.bound(signal.bound)
    return switch (signal.kind, signal.direction) {
    case (.outsideLimit, .high): "uchel: dros ei derfyn o \(bound)"
    case (.outsideLimit, .low): "isel: dan ei derfyn o \(bound)"
    case (.shift(let length), .high): "uchel: \(length) mis uwchben ei gymedr o \(bound)"
    case (.shift(let length), .low): "isel: \(length) mis islaw ei gymedr o \(bound)"
    case (.trend(let length), .high): "yn codi ers \(length) mis"
    case (.trend(let length), .low): "yn gostwng ers \(length) mis"
    case (.nearLimit, .high): "uchel: dau o dri mis ger ei derfyn o \(bound)"
    case (.nearLimit, .low): "isel: dau o dri mis ger ei derfyn o \(bound)"
    }
  }
}

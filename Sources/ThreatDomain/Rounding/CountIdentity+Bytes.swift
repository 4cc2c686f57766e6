extension CountIdentity {
  /// The identity as bytes: each word with its length before it.
  ///
  /// The bytes stay the same in every version. A change of the bytes would change the figures that
  /// every safe view shows.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(128)
    for word in words {
      let text = word.utf8
      let count = text.count
      // Four bytes, the lowest first.
      bytes.append(UInt8(truncatingIfNeeded: count))
      bytes.append(UInt8(truncatingIfNeeded: count >> 8))
      bytes.append(UInt8(truncatingIfNeeded: count >> 16))
      bytes.append(UInt8(truncatingIfNeeded: count >> 24))
      bytes.append(contentsOf: text)
    }
    return bytes
  }

  private var words: [String] {
    switch self {
    case .demand(let measure, let slice):
      ["demand", measure.rawValue, slice.scope.description] + slice.part.words
        + CountIdentity.words(slice.months) + [slice.isWithoutLondon ? "without London" : "whole"]
    case .outcomes(let count, let scope, let months):
      ["referral", count.word, scope.description] + CountIdentity.words(months)
    case .victims(let count, let slice):
      ["victim_care", count.rawValue] + CountIdentity.words(slice)
    case .victimsOutside(let months, let slice):
      ["victim_care", "outside"] + CountIdentity.words(months) + CountIdentity.words(slice)
    case .cases(let count, let scope, let months):
      ["dissemination", count.rawValue, scope.description] + CountIdentity.words(months)
    case .worked(let count, let scope, let months):
      ["worked", count.rawValue, scope.description]
        + (months.map(CountIdentity.words) ?? [])
    case .measure(let count, let slice):
      ["performance", count.rawValue, slice.measure, slice.scope.description]
        + CountIdentity.words(slice.months)
    case .closedInvestigations(let scope): ["investigation", "closed", scope.description]
    case .people(let count, let id): ["record", count.rawValue, id]
    }
  }

  private static func words(_ months: ClosedRange<Month>) -> [String] {
    [months.lowerBound.description, months.upperBound.description]
  }

  private static func words(_ slice: VictimCareSlice) -> [String] {
    [slice.scope.description, "\(slice.lists.count)"] + slice.lists.map(\.rawValue).sorted()
      + words(slice.months)
  }
}

extension OutcomeRatio.Measure {
  fileprivate var word: String {
    switch self {
    case .referred: "referred"
    case .judicial: "judicial"
    case .other: "other"
    }
  }
}

extension DemandSlice.Part {
  fileprivate var words: [String] {
    switch self {
    case .all: ["all", ""]
    case .type(let code): ["type", code]
    case .group(let name): ["group", name]
    case .types(let codes): ["types", "\(codes.count)"] + codes
    case .victim(let type): ["victim", type.rawValue]
    }
  }
}

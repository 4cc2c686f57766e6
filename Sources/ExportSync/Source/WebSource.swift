import Platform

/// An export on a web server, fetched by the system's `curl`.
package struct WebSource: Equatable, Sendable, ExportPlace {
  private let address: WebAddress
  let curl: Curl

  init(_ address: WebAddress, limits: FetchLimits) {
    self.address = address
    curl = Curl(limits: limits)
  }

  /// - Parameter curl: The program to run; only tests use another one.
  init(_ address: WebAddress, curl: Curl) {
    self.address = address
    self.curl = curl
  }

  var name: String { address.text }

  func url(_ file: String) -> String { "\(address.text)/\(file)" }

  func read(_ file: String, limit: Int) throws(SyncError) -> [UInt8] {
    guard let bytes = try readIfAny(file, limit: limit) else {
      throw .unreachable("\(url(file)): found no file there, expected an export in \(name).")
    }
    return bytes
  }

  /// The bytes of a file; `latest.txt` is always fresh from the server, not from a cache.
  func readIfAny(_ file: String, limit: Int) throws(SyncError) -> [UInt8]? {
    let order = Curl.Order(
      url: url(file), bytes: Int64(limit), isFresh: file == "latest.txt")
    let (bytes, report, ending) = try asking(url(file), most: limit) { () throws(PlatformError) in
      try curl.run(order)
    }
    guard let report else {
      throw .configuration(
        "\(url(file)): \(ending). Expected curl \(Curl.oldestRelease) or newer: an older one does "
          + "not know what it is asked.")
    }
    switch Delivery(report, offset: 0, limits: curl.limits, ending: ending) {
    case .came where bytes.count <= limit: return bytes
    case .missing: return nil
    case .came, .tooLong: throw tooLong(url(file), limit)
    case .failed(let words), .otherAnswer(let words): throw .unreachable("\(url(file)): \(words)")
    case .ill(let words): throw .configuration("\(url(file)): \(words)")
    case .fromTheStart, .notWritten: throw .unreachable("\(url(file)): found no whole answer.")
    }
  }

  private func tooLong(_ place: String, _ most: Int) -> SyncError {
    .unreachable("\(place): found more than \(most) bytes, expected at most those.")
  }

  /// Runs curl; where curl is missing, the error says what to install.
  ///
  /// - Parameter most: The most bytes that curl may return.
  func asking<Value>(
    _ place: String, most: Int, _ work: () throws(PlatformError) -> Value
  ) throws(SyncError) -> Value {
    do {
      return try work()
    } catch  where error.attempt == "start" {
      throw .configuration(
        "\(error); expected curl, which fetches from web servers. Install the package curl.")
    } catch  where error.attempt == "read from" {
      throw tooLong(place, most)
    } catch  where error.attempt == "wait for" {
      throw .unreachable("\(place): found \(error.answer), expected an end.")
    } catch {
      throw .cannotWrite("\(error)")
    }
  }
}

import Platform

/// One run of the program without a terminal.
struct CommandRun {
  let status: Int
  let output: String
  let errors: String

  /// - Parameter variables: Variables that are added to the default environment or replace parts of
  ///   it.
  /// - Parameter input: The input through a pipe; `nil` for no input at all.
  /// - Parameter megabytes: The most memory that the program, and each tool it runs, may use. A
  ///   program that needs more cannot end well.
  init(
    _ words: [String], variables: [String: String] = [:], input: String? = nil,
    megabytes: Int? = nil
  ) throws {
    let home = try TemporaryFolder(in: "/tmp")
    let errorsFile = "\(home.path)/errors"
    let inputFile = "\(home.path)/input"
    if let input { try Files.write(Array(input.utf8), to: inputFile) }
    let pipe = input == nil ? "exec" : "cat '\(inputFile)' |"
    let limit = megabytes.map { "ulimit -d \($0 * 1024);" } ?? ""
    let settings = BuiltProgram.variables(home: home.path).merging(variables) { $1 }
    let result = try ChildProcess(
      "/usr/bin/env",
      ["-i"] + settings.map { "\($0)=\($1)" }
        + ["/bin/sh", "-c", "\(limit) \(pipe) \"$@\" 2>\"$0\"", errorsFile, BuiltProgram.path]
        + words
    ).run(seconds: 120)
    status = Int(result.status)
    output = String(decoding: result.output, as: UTF8.self)
    errors = String(decoding: try Files.read(errorsFile, limit: 1 << 20), as: UTF8.self)
  }

  var lines: [String] { output.split(separator: "\n").map(String.init) }
}

using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Formulas;

/// <summary>Runs a program over one cell. It evaluates only the branch taken (SPEC 3.4).</summary>
internal static class CellMachine
{
    private const int StackOnThreadMaximum = 64;

    public static Nilai Run(RumusProgram program, Func<int, Nilai> input)
    {
        Span<Nilai> stack = program.StackDepth <= StackOnThreadMaximum
            ? stackalloc Nilai[StackOnThreadMaximum]
            : new Nilai[program.StackDepth];
        var top = -1;
        for (var at = 0; at < program.Instructions.Length; at++)
        {
            var instruction = program.Instructions[at];
            switch (instruction.Operation)
            {
                case Operation.Constant:
                    stack[++top] = Nilai.Of(program.Constants[instruction.Argument]);
                    break;
                case Operation.Load:
                    stack[++top] = input(instruction.Argument);
                    break;
                case >= Operation.Negate and <= Operation.Power:
                    stack[top] = CellArithmetic.Apply(instruction, stack[top]);
                    break;
                case >= Operation.Add and <= Operation.Coalesce:
                    top--;
                    stack[top] = CellArithmetic.Apply(instruction.Operation, stack[top], stack[top + 1]);
                    break;
                case Operation.Select:
                    // Only the else branch arrives here. Its value is already the top of the stack: nothing to do.
                    break;
                default:
                    at += Skip(instruction, program, at, stack, ref top);
                    break;
            }
        }
        return stack[0];
    }

    /// <summary>
    /// Returns how many instructions to skip. A present condition is popped; other values stay on the stack.
    /// </summary>
    private static int Skip(Instruction instruction, RumusProgram program, int at, Span<Nilai> stack, ref int top)
    {
        var current = stack[top];
        switch (instruction.Operation)
        {
            case Operation.SkipUnlessTrue when !current.HasValue:
                // A missing condition is the result, so both branches and the Select are skipped.
                var skipElse = program.Instructions[at + instruction.Argument];
                return instruction.Argument + skipElse.Argument;
            case Operation.SkipUnlessTrue:
                top--;
                return current.Value != 0 ? 0 : instruction.Argument;
            case Operation.SkipElse:
                return instruction.Argument;
            case Operation.SkipAnd:
                return current.Value is null or 0m ? instruction.Argument : 0;
            case Operation.SkipOr:
                return current.Value is null or not 0m ? instruction.Argument : 0;
            case Operation.SkipCoalesce:
                return current.HasValue ? instruction.Argument : 0;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
